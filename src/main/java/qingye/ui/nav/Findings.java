package qingye.ui.nav;

import java.util.Map;
import java.util.Optional;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.model.standard.RequirementKey;

/// What the checks found, for whoever shows the figures it was found in. On the FX thread only.
public interface Findings {

    /// Where nothing is checked.
    Findings NONE = new Findings() {

        private final ObservableValue<Map<TableId, Marks>> nothing = new SimpleObjectProperty<>(Map.of());
        private final ObservableValue<Map<RequirementKey, Mark>> answered = new SimpleObjectProperty<>(Map.of());

        @Override
        public ObservableValue<Map<TableId, Marks>> marks() {
            return nothing;
        }

        @Override
        public ObservableValue<Map<RequirementKey, Mark>> answers() {
            return answered;
        }

        @Override
        public void lookAt(TableId table, Optional<ValueKey> value) {
            // nothing was found there
        }
    };

    /// By table; tables in which nothing was found are left out.
    ObservableValue<Map<TableId, Marks>> marks();

    /// By requirement, on what is said to it; those in which nothing was found are left out.
    ObservableValue<Map<RequirementKey, Mark>> answers();

    /// Tells which table a person looks at, and which of its values is selected.
    void lookAt(TableId table, Optional<ValueKey> value);
}
