-- The atlas's vector tiles of places, made by PostGIS as `npm run tiles` makes them: see large-archives.md.
-- Served by martin or pg_tileserv as /places/{z}/{x}/{y}. PostGIS 3.1 or later.

create extension if not exists postgis;
create schema if not exists atlas;

-- As written in the files: one row for each feature, origin and document; `place` is the order in the file, from 0.
create table atlas.incident_record (feature jsonb not null);
create table atlas.origin_record (place integer primary key, origin jsonb not null);
create table atlas.document_record (document jsonb not null);

-- Categories in the order of src/domain/vocabulary.ts, which is how cells number them.
create function atlas.category_number(category text) returns integer immutable strict language sql as $$
  select array_position(array[
    'killing', 'mass-killing', 'execution', 'death-sentence', 'morgue', 'burial', 'injury', 'hospital',
    'hospital-raid', 'arrest', 'enforced-disappearance', 'forced-confession', 'protest', 'strike',
    'internet-shutdown', 'curfew', 'security-force-casualties', 'arson-or-damage', 'other'
  ], category) - 1
$$;

create function atlas.fineness(place_precision text) returns integer immutable strict language sql as $$
  select array_position(array['facility', 'neighbourhood', 'city', 'county', 'province', 'country'], place_precision)
$$;

-- What filters ask of an incident that has a point. Refresh it when the record has changed.
create materialized view atlas.pinned as
with document as (
  select document ->> 'id' as id, (document ->> 'published')::date as published from atlas.document_record
), pinned as (
  select
    feature,
    feature -> 'properties' as properties,
    st_setsrid(st_geomfromgeojson(feature -> 'geometry'), 4326) as point,
    (feature #>> '{geometry,coordinates,0}')::float8 || ',' || (feature #>> '{geometry,coordinates,1}')::float8 as place
  from atlas.incident_record
  where jsonb_typeof(feature -> 'geometry') = 'object'
)
select
  place,
  st_transform(point, 3857) as point,
  properties ->> 'place_en' as en,
  properties ->> 'place_fa' as fa,
  properties ->> 'place_precision' as precision,
  coalesce((properties ->> 'place_radius_km')::float8, 0) as radius_km,
  properties ->> 'province' as province,
  (properties ->> 'date_start')::date as first_day,
  (properties ->> 'date_end')::date as last_day,
  atlas.category_number(properties ->> 'category') as category,
  array(
    select distinct o.place from jsonb_array_elements(properties -> 'claims') as claim
    join atlas.origin_record as o on o.origin ->> 'id' = claim ->> 'origin' order by o.place
  ) as origins,
  array(
    select distinct d.published from (
      select jsonb_array_elements_text(properties -> 'documents') as id
      union select claim ->> 'document' from jsonb_array_elements(properties -> 'claims') as claim
    ) as carrier join document as d using (id) where d.published is not null order by d.published
  ) as published
from pinned;

create index on atlas.pinned using gist (point);

-- Day 0 of the cells: the first on which any incident happened or any document came out.
create materialized view atlas.first_day as
select least(
  (select min((feature #>> '{properties,date_start}')::date) from atlas.incident_record),
  (select min((document ->> 'published')::date) from atlas.document_record)
) as day;

-- One row for each place, province and kind of cell: the texts of src/tiles/cell-text.ts.
create materialized view atlas.cell as
with counted as (
  select
    place,
    province,
    coalesce((first_day - z.day)::text
      || case when last_day > first_day then '+' || (last_day - first_day) else '' end, '') as happened,
    category::text || '/' || array_to_string(origins, '.') || '/'
      || array_to_string(array(select d - z.day from unnest(published) as d), '.') as facets
  from atlas.pinned, atlas.first_day as z
), merged as (
  select place, province, 'days' as detail, happened as key, count(*) as incidents from counted group by 1, 2, 4
  union all
  select place, province, 'cells', happened || '/' || facets, count(*) from counted group by 1, 2, 4
)
select place, province, detail,
  string_agg(case when incidents > 1 then incidents || '*' else '' end || key, ';') as text
from merged group by 1, 2, 3;

create index on atlas.cell (place);

-- One row for each point of the tiles.
create materialized view atlas.place as
with look as (
  select
    place,
    (array_agg(point))[1] as point,
    (array_agg(en order by length(en), en, fa))[1] as en,
    (array_agg(fa order by length(en), en, fa))[1] as fa,
    (array_agg(precision order by atlas.fineness(precision)))[1] as precision,
    max(radius_km) as radius_km
  from atlas.pinned group by place
), tally as (
  select place, province, count(*)::integer as incidents from atlas.pinned group by 1, 2
)
select look.*, tally.province, tally.incidents, days.text as days, cells.text as cells
from look
join tally using (place)
join atlas.cell as days on days.place = look.place and days.province is not distinct from tally.province
  and days.detail = 'days'
join atlas.cell as cells on cells.place = look.place and cells.province is not distinct from tally.province
  and cells.detail = 'cells';

create index on atlas.place using gist (point);

-- The tile, with days on zoom 5 and cells on zoom 8, as in src/tiles/place-tile.ts. No buffer: each place is in one tile.
create function atlas.places(z integer, x integer, y integer) returns bytea
stable parallel safe strict language sql as $$
  with bounds as (select st_tileenvelope(z, x, y) as box), mark as (
    select
      st_asmvtgeom(place.point, bounds.box, 4096, 0, false) as geom,
      place.place as id, en, fa, precision, radius_km, province, incidents,
      case when z = 5 then days end as days,
      case when z = 8 then cells end as cells
    from atlas.place as place, bounds
    where place.point && bounds.box
      and st_x(place.point) < st_xmax(bounds.box) and st_y(place.point) > st_ymin(bounds.box)
  )
  select coalesce(st_asmvt(mark, 'places', 4096, 'geom'), '') from mark
$$;
