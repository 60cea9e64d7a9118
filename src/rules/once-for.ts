/**
 * What several rules ask of the same contract, made once: the answer about the contract that was asked about last is kept.
 *
 * Not a `WeakMap`: V8 lets go of what stands in one only when it clears the whole heap, and each answer holds on to its contract. Of
 * hundreds of contracts all would be carried along until then.
 */
export function onceFor<Subject extends object, Answer>(
  make: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  let last: { readonly subject: Subject; readonly answer: Answer } | undefined;
  return (subject) => {
    if (last?.subject !== subject) last = { subject, answer: make(subject) };
    return last.answer;
  };
}
