/** The symbols of units, as the rules of spaces know them after a number. */

/** Of two letters and more: `5G`, `3D` and `100m` may be names. */
export const longUnits =
  'km/h|km²|m²|m³|km|cm|mm|µm|nm|kg|mg|µg|ml|mL|cl|cL|dl|dL|hl|kWh|MWh|GWh|TWh|kW|MW|GW|Hz|kHz|MHz|GHz|dB|kPa|hPa|ms|µs|ns|ko|Ko|Mo|Go|To|kB|KB|MB|GB|TB|Mb/s|Gb/s|Mbit/s|Gbit/s';

export const shortUnits = 'm|g|t|l|L|h|s|V|W|ha|min|km/s|m/s|rpm|dpi';
