package qingye.ui.materiality;

import java.time.Year;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import qingye.calc.materiality.Scorer;
import qingye.calc.materiality.Tally;
import qingye.calc.materiality.UsualMethod;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Method;
import qingye.model.materiality.Survey;
import qingye.ui.fx.Fx;
import qingye.ui.matrix.Assessed;

/// Keeps the scores of the desk: surveys with many answers are summed up off the FX thread, and what was known of them
/// counts until that is done.
final class Scoring {

    private final Scorer scorer = new Scorer();
    private final Set<Survey> underWay = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Runnable known;

    /// @param known told when more is known, so that it is to be scored again
    Scoring(Runnable known) {
        this.known = known;
    }

    /// The assessment, as far as its answers are summed up.
    Assessed of(Snapshot snapshot) {
        Year year = snapshot.report().year();
        Materiality all = snapshot.materiality();
        Method method = UsualMethod.of(all, year);
        Scorer.Scored scored = scorer.score(all, year, method);
        for (Survey survey : scored.waiting()) {
            if (underWay.add(survey)) {
                Fx.behind(() -> Tally.of(survey, method.scales()), tally -> {
                    underWay.remove(survey);
                    scorer.learn(survey, tally);
                    known.run();
                });
            }
        }
        return new Assessed(year, all, method, scored.scores());
    }

    /// What the surveys sum up to, by their ids.
    Map<PartId, Tally> tallies() {
        return scorer.tallies();
    }
}
