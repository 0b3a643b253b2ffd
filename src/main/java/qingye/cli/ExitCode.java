package qingye.cli;

/// What a command tells the shell.
final class ExitCode {

    /// All went well.
    static final int FINE = 0;
    /// The work found problems, or failed with a message.
    static final int PROBLEMS = 1;
    /// The command was used wrongly.
    static final int USAGE = 2;

    private ExitCode() {}
}
