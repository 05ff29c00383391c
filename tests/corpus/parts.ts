/** The parts that the shipped model is trained on. A part that is not named here has never been seen. */
export const trainingParts = ['start-1', 'start-2', 'start-3', 'start-4', 'start-5', 'start-6', 'hand-a', 'hand-b', 'hand-c', 'hand-d', 'hand-e', 'hand-f', 'hand-g', 'hand-h', 'hand-i', 'hand-j', 'own-1', 'own-2']
