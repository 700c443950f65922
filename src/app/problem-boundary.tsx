/** Catches what breaks while a page is drawn and says so in words. */
import { Component, type ReactNode } from 'react';
import { Problem } from './problem.tsx';

interface State {
  error: unknown;
  failed: boolean;
}

export class ProblemBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Problem error={this.state.error} /> : this.props.children;
  }
}
