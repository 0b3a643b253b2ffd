package qingye.calc.table;

/// A table that comes with the program is not as it should be: a fault of the program, found by a test.
public final class BrokenTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenTableException(String message) {
        super(message);
    }
}
