/** Degrees of hue within which a colour looks like the red of emergencies (#8A1420, hue 354). */
const MAX_HUE_DISTANCE = 28;
const RED = 354;
/** Below this difference between its strongest and weakest channel, of 255, a colour looks grey. */
const GREY = 40;

/** Hue of a colour `#RRGGBB` in degrees, red being 0, and its chroma, 0 to 255. */
const hueOf = (hex: string): { hue: number; chroma: number } => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const max = Math.max(red, green, blue);
  const chroma = max - Math.min(red, green, blue);
  if (chroma === 0) return { hue: 0, chroma };
  if (max === red) return { hue: (60 * ((green - blue) / chroma) + 360) % 360, chroma };
  if (max === green) return { hue: 60 * ((blue - red) / chroma) + 120, chroma };
  return { hue: 60 * ((red - green) / chroma) + 240, chroma };
};

/** Whether a colour `#RRGGBB` could be mistaken for the red of the emergency card. */
export const isNearRed = (hex: string): boolean => {
  const { hue, chroma } = hueOf(hex);
  const apart = Math.abs(hue - RED);
  return chroma >= GREY && Math.min(apart, 360 - apart) <= MAX_HUE_DISTANCE;
};
