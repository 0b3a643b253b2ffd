package qingye.exchange.collect;

/// A form that is not taken, on its way to the one who reads all forms.
final class Refusing extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RefusedForm form;

    Refusing(RefusedForm form) {
        super(form.toString());
        this.form = form;
    }

    RefusedForm form() {
        return form;
    }
}
