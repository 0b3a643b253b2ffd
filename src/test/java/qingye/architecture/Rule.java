package qingye.architecture;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;

/// A rule of the house together with code that breaks it.
///
/// @param name says what is forbidden, as a sentence
/// @param check finds it in compiled classes
/// @param breaches sources of one class each; every one of them must be found
record Rule(String name, ArchRule check, List<String> breaches) {

    Rule {
        if (breaches.isEmpty()) {
            throw new IllegalArgumentException("nothing shows that this rule can fail: " + name);
        }
    }

    static Rule of(String name, String because, ArchRule check, String... breaches) {
        // A rule may be about packages that come later; it must not fail for want of classes.
        return new Rule(name, check.as(name).because(because).allowEmptyShould(true), List.of(breaches));
    }

    @Override
    public String toString() {
        return name;
    }
}
