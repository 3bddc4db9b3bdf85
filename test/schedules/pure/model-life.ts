/** Whether the model's server runs, and its how manieth life it is: what an earlier one had in hand is nobody's. */
export interface ModelLife {
  up: boolean;
  count: number;
}
