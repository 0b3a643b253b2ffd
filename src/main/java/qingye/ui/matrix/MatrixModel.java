package qingye.ui.matrix;

import java.math.BigDecimal;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

import qingye.model.id.PartId;
import qingye.model.materiality.LabelOffset;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// What the matrix shows and asks for, of the desk it stands at. Used on one thread.
public interface MatrixModel {

    /// The assessment of the year.
    ReadOnlyObjectProperty<Assessed> assessed();

    /// A move that waits for its reason.
    ReadOnlyObjectProperty<Optional<Move>> asked();

    /// What is selected; not always a topic.
    ObjectProperty<Optional<PartId>> selected();

    /// The language that is written.
    ObjectProperty<Language> language();

    /// Whether arrows tell where topics stood last year. What was chosen last is met again.
    BooleanProperty compared();

    /// The words of the window.
    Messages messages();

    /// What something is called in the language that is written, or in another one.
    String name(Localized<String> name);

    /// Selects a topic.
    void select(PartId topic);

    /// Asks for the reason of a move.
    void ask(PartId topic, BigDecimal impact, BigDecimal financial);

    /// Leaves the topic where it is.
    void drop();

    /// Puts the label of a topic somewhere for good, or back to where it finds room by itself.
    void label(PartId topic, Optional<LabelOffset> put);
}
