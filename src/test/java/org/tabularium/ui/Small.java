package org.tabularium.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// A small register: payroll with a purpose, run by personnel, a newsletter, and a department nobody refers to.
final class Small {
    static final String PURPOSE = "Auszahlung der Löhne";

    private Small() {}

    static Register register() {
        Register register = Register.blank(List.of(Language.GERMAN, Language.ENGLISH), "DE");
        register = register.withController(register.controller().withName("Förde GmbH"));
        register = add(Vocabulary.DEPARTMENTS, register, "Personal");
        register = add(Vocabulary.DEPARTMENTS, register, "Poststelle");
        register = add(Vocabulary.ACTIVITIES, register, "Lohnabrechnung");
        register = add(Vocabulary.ACTIVITIES, register, "Rundbrief");
        Activity payroll = register.activities().getFirst()
                .withDepartment(Optional.of(new Id<Department>("dep-personal")))
                .withPurposes(List.of(Purpose.blank(new Id<>("pur-a"), german(PURPOSE))));
        return Vocabulary.ACTIVITIES.replace(register, payroll);
    }

    static Path file(Path folder) throws Exception {
        Path file = folder.resolve("klein.ropa");
        RopaFile.save(file, register());
        return file;
    }

    static LocalText german(String text) {
        return LocalText.of(Language.GERMAN, text);
    }

    private static <T extends Identified<T>> Register add(Vocabulary<T> vocabulary, Register register,
            String name) {
        return vocabulary.add(register, vocabulary.fresh(register, german(name)));
    }
}
