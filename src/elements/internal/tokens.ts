import { css } from 'lit';

/**
 * The look, as tokens. A host sets `--wa-inbox-*` anywhere above an element; elements read the short private names. Colours come in pairs
 * (light, dark) and follow `color-scheme`. Surfaces and lines are shades of the one background. The accent may be any colour: what is written in it
 * or on it is held to a lightness that reads.
 */
export const tokens = css`
  :host {
    --_accent: var(--wa-inbox-accent, light-dark(#3d5bd9, #8ea2ff));
    --_accent-text: light-dark(
      oklch(from var(--_accent) min(l, 0.5) min(c, 0.2) h),
      oklch(from var(--_accent) max(l, 0.76) min(c, 0.14) h)
    );
    --_accent-fill: oklch(from var(--_accent) min(l, 0.52) min(c, 0.19) h);
    --_on-accent: #fff;
    --_tint: oklch(from var(--_accent) max(l, 0.45) c h);

    --_bg: var(--wa-inbox-background, light-dark(#fff, #17181c));
    --_shade: light-dark(#20222e, #fff);
    --_bg-quiet: var(--wa-inbox-background-quiet, color-mix(in oklab, var(--_shade) 3%, var(--_bg)));
    --_bg-hover: var(--wa-inbox-background-hover, color-mix(in oklab, var(--_shade) 6%, var(--_bg)));
    --_bg-float: var(
      --wa-inbox-background-float,
      light-dark(var(--_bg), color-mix(in oklab, var(--_shade) 5%, var(--_bg)))
    );
    --_bg-selected: var(--wa-inbox-background-selected, color-mix(in oklab, var(--_tint) 12%, var(--_bg)));
    --_text: var(--wa-inbox-text, light-dark(#1b1c21, #ececf1));
    --_text-quiet: var(--wa-inbox-text-quiet, light-dark(#585b66, #a9acb8));
    --_border: var(--wa-inbox-border, color-mix(in oklab, var(--_shade) 12%, var(--_bg)));
    --_border-control: var(--wa-inbox-border-control, light-dark(#868994, #757883));
    --_skeleton: color-mix(in oklab, var(--_shade) 8%, var(--_bg));

    --_danger: var(--wa-inbox-danger, light-dark(#b3261e, #ff9c93));
    --_danger-bg: light-dark(#fdeceb, #3a1f1d);
    --_warning: var(--wa-inbox-warning, light-dark(#854f00, #f0bc62));
    --_warning-bg: light-dark(#fdf3df, #33290f);
    --_success: var(--wa-inbox-success, light-dark(#1c6b40, #74d19b));
    --_success-bg: light-dark(#e7f5ec, #16301f);

    --_bubble-in: var(--wa-inbox-bubble-in, color-mix(in oklab, var(--_shade) 6%, var(--_bg)));
    --_bubble-out: var(--wa-inbox-bubble-out, color-mix(in oklab, var(--_tint) 15%, var(--_bg)));
    --_note: var(--wa-inbox-note, light-dark(#fff8e3, #2e2812));
    --_note-border: light-dark(#a37a1c, #97782f);

    --_focus: var(--wa-inbox-focus, var(--_accent-text));
    --_shadow: var(
      --wa-inbox-shadow,
      0 1px 2px light-dark(rgb(20 22 30 / 8%), rgb(0 0 0 / 40%)),
      0 8px 24px light-dark(rgb(20 22 30 / 14%), rgb(0 0 0 / 50%))
    );

    --_radius-s: var(--wa-inbox-radius-small, 6px);
    --_radius-m: var(--wa-inbox-radius-medium, 10px);
    --_radius-l: var(--wa-inbox-radius-large, 16px);
    --_density: var(--wa-inbox-density, 1);
    --_font: var(--wa-inbox-font, inherit);
    --_text-m: 14px/20px;
    --_text-s: 12px/16px;
    --_text-l: 16px/24px;
    --_quick: var(--wa-inbox-motion, 160ms) ease-out;
  }
  @media (prefers-contrast: more) {
    :host {
      --_text-quiet: var(--_text);
      --_border: var(--_border-control);
      --_border-control: var(--_text);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0s;
    }
  }
  /* Text, grounds and edges are forced by the browser; these are for what opts out of that, to stay told apart. */
  @media (forced-colors: active) {
    :host {
      --_accent-fill: Highlight;
      --_on-accent: HighlightText;
      --_bg: Canvas;
      --_focus: Highlight;
    }
  }
`;
