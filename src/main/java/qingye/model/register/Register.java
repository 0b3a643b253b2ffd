package qingye.model.register;

import java.util.List;

/// A register, and the parts its entries have.
public enum Register {
    /// companies and bodies, with what they are called in the report
    ENTITIES("name", "short"),
    /// laws, standards and policies; `number` as it is cited
    LAWS("name", "number", "issuer"),
    /// honours
    HONOURS("honour", "issuer", "month"),
    /// committees and people
    PEOPLE("name", "body", "role"),
    /// terms in the form that is preferred, and the forms that are banned, parted by 、 or a comma
    TERMS("preferred", "banned", "meaning");

    // made by List.of and never handed out for writing
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parts;

    Register(String... parts) {
        this.parts = List.of(parts);
    }

    /// The parts of an entry, in the order they are kept and shown. The first is never empty in an entry that says
    /// something.
    public List<String> parts() {
        return parts;
    }
}
