let reading: Promise<boolean> | null = null;

/** Notes that a chosen file is being read and checked; `accepted` resolves to false when it cannot be used. */
export const noteReading = (accepted: Promise<boolean>): void => {
  const current = accepted.finally(() => {
    if (reading === current) reading = null;
  });
  reading = current;
};

/** Whether the file that is being read and checked can be used; null when none is being read. */
export const fileBeingRead = (): Promise<boolean> | null => reading;
