package qingye.check.made;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.Checked;
import qingye.check.run.Checker;
import qingye.model.Snapshot;

/// Checks as the program does it.
public final class Checks {

    private static final FactorLibrary LIBRARY = FactorLibrary.read(Units.read());

    private Checks() {}

    /// A checker that has seen nothing yet.
    public static Checker fresh() {
        return new Checker(LIBRARY);
    }

    /// What a checker finds that has seen nothing before.
    public static Checked of(Snapshot snapshot) {
        return fresh().check(snapshot);
    }
}
