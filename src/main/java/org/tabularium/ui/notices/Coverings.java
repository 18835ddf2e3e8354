package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tabularium.compose.notice.Coverage;
import org.tabularium.document.Origin;
import org.tabularium.edit.Spot;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Register;
import org.tabularium.picture.coverage.CoverageWords;
import org.tabularium.ui.place.Desk;

/// Puts the coverage of a notice into the words of the screen, each cell with where it is said and where it is stated.
final class Coverings {
    private Coverings() {}

    static Covered of(Desk desk, Register register, Coverage coverage) {
        CoverageWords said = CoverageWords.of(desk.words().language());
        Map<String, Integer> places = Ticking.places(register);
        List<Tick> columns = coverage.activities().stream()
                .map(a -> Ticking.named(desk, register, places, a.id().value())).toList();
        List<Covered.Row> rows = new ArrayList<>();
        for (Coverage.Row row : coverage.rows()) {
            List<Covered.Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.states().size(); i++) {
                cells.add(cell(row.item().article(), coverage.activities().get(i), row.states().get(i)));
            }
            rows.add(new Covered.Row(CoverageWords.mark(row.item()),
                    row.item().citation().in(desk.words().language()), said.title(row.item()), cells));
        }
        return new Covered(columns, rows);
    }

    private static Covered.Cell cell(String item, Activity activity, Coverage.State state) {
        String id = activity.id().value();
        Origin fact = switch (item) {
            case "13-1-a" -> new Origin("controller", "name");
            case "13-1-b" -> new Origin("controller", "dpo");
            case "13-2-d" -> new Origin("controller", "authority");
            case "13-1-d" -> new Origin(id, interest(activity));
            default -> new Origin(id, field(item));
        };
        Spot spot = fact.entity().equals(id) ? new Spot(Vocabulary.ACTIVITIES.key(), id, fact.field())
                : new Spot("controller", "controller", fact.field());
        return new Covered.Cell(Covered.State.valueOf(state.name().toUpperCase(Locale.ROOT)), fact, spot);
    }

    private static String field(String item) {
        return switch (item) {
            case "13-1-c", "13-2-b", "13-2-c" -> "purposes";
            case "13-1-e" -> "disclosures";
            case "13-1-f" -> "transfers";
            case "13-2-a", "13-2-e", "14-1-d", "14-2-f" -> "uses";
            case "13-2-f" -> "automated";
            default -> "name";
        };
    }

    /// The first ground that rests on an interest.
    private static String interest(Activity activity) {
        for (var purpose : activity.purposes()) {
            for (int i = 0; i < purpose.grounds().size(); i++) {
                if (purpose.grounds().get(i).basis().equals("gdpr-6-1-f")) {
                    return "purposes/" + purpose.id().value() + "/grounds/" + i;
                }
            }
        }
        return "purposes";
    }
}
