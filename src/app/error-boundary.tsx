import { Component, type ReactNode } from "react";
import { FaultPage } from "./fault-page.tsx";

interface State {
  readonly error: unknown;
}

/** Shows what is left to do when a part of the page throws, instead of a blank page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <FaultPage error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
