package qingye.check;

import java.util.Locale;

/// How bad a finding is; the worst first.
public enum Severity {
    /// what is printed cannot be right
    ERROR,
    /// what is printed is probably not right, or will be asked about
    WARNING,
    /// worth a look before printing
    HINT;

    /// Its stable name, on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
