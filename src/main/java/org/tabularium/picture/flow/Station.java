package org.tabularium.picture.flow;

import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Purpose;
import org.tabularium.model.SubjectCategory;

/// What data pass on their way through an activity: a node of the picture.
public sealed interface Station {
    Stage stage();

    /// What tells it apart from others of its stage.
    String name();

    /// Unique in the picture.
    default String id() {
        return stage().key() + "/" + name();
    }

    /// About whom.
    record People(Id<SubjectCategory> subjects) implements Station {
        @Override
        public Stage stage() {
            return Stage.PEOPLE;
        }

        @Override
        public String name() {
            return subjects.value();
        }
    }

    /// Which data.
    record Data(Id<DataCategory> category) implements Station {
        @Override
        public Stage stage() {
            return Stage.DATA;
        }

        @Override
        public String name() {
            return category.value();
        }
    }

    /// What for.
    record Aim(Id<Purpose> purpose) implements Station {
        @Override
        public Stage stage() {
            return Stage.PURPOSES;
        }

        @Override
        public String name() {
            return purpose.value();
        }
    }

    /// To whom.
    record Receiver(Id<Disclosure> disclosure) implements Station {
        @Override
        public Stage stage() {
            return Stage.RECIPIENTS;
        }

        @Override
        public String name() {
            return disclosure.value();
        }
    }

    /// To nobody, as was looked into: the data stay with the controller.
    record InHouse() implements Station {
        @Override
        public Stage stage() {
            return Stage.RECIPIENTS;
        }

        @Override
        public String name() {
            return "in-house!"; // no id can be that
        }
    }

    /// Where to.
    ///
    /// @param code ISO 3166-1 alpha-2 code, or what stands in its place
    record Land(String code) implements Station {
        @Override
        public Stage stage() {
            return Stage.COUNTRIES;
        }

        @Override
        public String name() {
            return code;
        }
    }

    /// A gap: nothing is stated here.
    record Open(Stage stage) implements Station {
        @Override
        public String name() {
            return "?";
        }
    }
}
