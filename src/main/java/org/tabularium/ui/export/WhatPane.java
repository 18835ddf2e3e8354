package org.tabularium.ui.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tabularium.compose.layout.Layout;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Which documents; of the records also in which form.
final class WhatPane {
    private final VBox box = new VBox(8);
    private final Map<What, CheckBox> checks = new EnumMap<>(What.class);
    private final Map<What, LayoutSelect> layouts = new EnumMap<>(What.class);
    private final Map<What, Label> warnings = new EnumMap<>(What.class);
    private final Register register;

    /// @param changed told when another choice is made
    WhatPane(Register register, What first, Optional<Remembered> last, Words words, Runnable changed) {
        this.register = register;
        List<String> forms = last.map(r -> r.options().layouts()).orElse(List.of());
        for (What what : What.values()) {
            if (isThere(what)) {
                CheckBox check = new CheckBox(words.get("export." + what.key()));
                check.setSelected(last.map(b -> b.what().contains(what)).orElse(what == first));
                check.setOnAction(e -> changed.run());
                checks.put(what, check);
                Label warning = Parts.label(words.get("export.unwritten"), "export-warning");
                warnings.put(what, warning);
                box.getChildren().addAll(check, warning);
            }
        }
        for (Layout.Side side : Layout.Side.values()) {
            What what = What.of(side);
            if (isThere(what)) {
                LayoutSelect select = new LayoutSelect(side, forms, words, changed);
                layouts.put(what, select);
                box.getChildren().add(
                        box.getChildren().indexOf(Objects.requireNonNull(checks.get(what))) + 1,
                        select.node());
            }
        }
    }

    Node node() {
        return box;
    }

    List<What> chosen() {
        return checks.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey)
                .toList();
    }

    /// Ids of the forms of the records that are chosen.
    List<String> layouts() {
        return layouts.entrySet().stream().filter(e -> chosen().contains(e.getKey()))
                .flatMap(e -> e.getValue().chosen().stream()).toList();
    }

    /// Shows the forms of what is chosen, and of which documents there would be no file.
    void show(Predicate<What> written) {
        layouts.forEach((what, select) -> select.show(chosen().contains(what)));
        warnings.forEach((what, warning) -> {
            boolean missing = chosen().contains(what) && !written.test(what);
            warning.setVisible(missing);
            warning.setManaged(missing);
        });
    }

    /// The processor's record is offered where there are mandates, notices where there are any.
    private boolean isThere(What what) {
        return switch (what) {
            case REGISTER, OVERVIEW, TRANSFERS, RETENTION_PLAN, MEASURES, PROCESSORS, CHANGES -> true;
            case PROCESSOR_REGISTER -> !register.mandates().isEmpty();
            case NOTICE -> !register.notices().isEmpty();
        };
    }
}
