// Tests bring their own fixtures; what stands here is what a house without src/demo gets.
export const loadDemonstrationIfEmpty = undefined;
