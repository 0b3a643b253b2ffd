package qingye.exchange.template;

/// A template is not as it should be. Templates come with the program, so this is a fault of the program.
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param file of the template
    /// @param line from 1; 0 for the file as a whole
    /// @param fault what is wrong
    public TemplateException(String file, int line, String fault) {
        super(file + (line > 0 ? ":" + line : "") + ": " + fault);
    }
}
