/// How each command comes to its files: a mistake in what was named is told on standard error, and nothing is done.

extension Console {
    /// The project that `inputs` make; nil when it cannot be read, which was said.
    func openProject(_ inputs: [String], stdinName: String, excluded: [String] = [], outputs: Project.Outputs = .none) -> Project? {
        do throws(ProjectError) { return try Project(inputs, stdinName: stdinName, excluded: excluded, outputs: outputs) } catch {
            complain(error.message(language))
            return nil
        }
    }
}
