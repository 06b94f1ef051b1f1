"use client";

import { Component, type ReactNode } from "react";

interface ChartBoundaryProps {
  readonly onFailure: () => void;
  readonly children: ReactNode;
}

/** In place of a drawing whose code did not come, or broke: a sentence, and the table is opened. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="chart-failed" role="status">
        The drawing could not be loaded. The table below has the same numbers; reload the page to try again.
      </p>
    );
  }
}
