package org.tabularium.intake.draft;

import java.util.List;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.Entry;
import org.tabularium.catalog.Insertion;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;

/// What the entries of a register refer to, while a file is added to it, and what the file is read with.
final class Stock {
    private final Law law;
    private final Catalog catalog;
    private final Language language;
    private final Readers readers;
    private final Shelf<Party> parties;
    private final Shelf<SubjectCategory> subjects;
    private final Shelf<DataCategory> data;
    private final Shelf<Department> departments;
    private final Shelf<ItSystem> systems;
    private final Shelf<Measure> measures;
    private final Shelf<RetentionRule> retention;
    private final Shelf<JointControl> joint;

    Stock(Law law, Catalog catalog, Language language, Register into, List<Decision> decisions) {
        this.law = law;
        this.catalog = catalog;
        this.language = language;
        this.readers = Readers.of(law, catalog);
        this.parties = new Shelf<>(Vocabulary.PARTIES, into, language, decisions);
        this.subjects = new Shelf<>(Vocabulary.SUBJECTS, into, language, decisions);
        this.data = new Shelf<>(Vocabulary.DATA, into, language, decisions);
        this.departments = new Shelf<>(Vocabulary.DEPARTMENTS, into, language, decisions);
        this.systems = new Shelf<>(Vocabulary.SYSTEMS, into, language, decisions);
        this.measures = new Shelf<>(Vocabulary.MEASURES, into, language, decisions);
        this.retention = new Shelf<>(Vocabulary.RETENTION, into, language, decisions);
        this.joint = new Shelf<>(Vocabulary.JOINT, into, language, decisions);
        subjects.offer(offered(SubjectCategory.class),
                (id, s) -> new SubjectCategory(id, kept(into, s.name()),
                        kept(into, s.description()), s.vulnerable(), s.count(), s.extras()));
        data.offer(offered(DataCategory.class), (id, d) -> new DataCategory(id, kept(into, d.name()),
                kept(into, d.description()), d.sensitivity(), d.special(), d.extras()));
        measures.offer(offered(Measure.class), (id, m) -> new Measure(id, kept(into, m.name()), m.area(),
                kept(into, m.description()), m.document(), m.extras()));
    }

    private <T extends Identified<T>> List<T> offered(Class<T> kind) {
        return catalog.entries(kind).stream().map(Entry::entity).toList();
    }

    /// A text of the catalog in the languages of the register, and in that of the file.
    private LocalText kept(Register into, LocalText text) {
        LocalText kept = Insertion.text(into, text);
        String here = text.in(language);
        return here.isEmpty() ? kept : kept.with(language, here);
    }

    /// The register with all that entries refer to.
    Register fill(Register register) {
        Register filled = parties.fill(subjects.fill(data.fill(departments.fill(register))));
        return joint.fill(retention.fill(measures.fill(systems.fill(filled))));
    }

    /// The lists in which names may be doubled.
    List<Shelf<?>> named() {
        return List.of(parties, subjects, data, departments, systems, measures);
    }

    LocalText text(String words) {
        return LocalText.of(language, words);
    }

    Law law() {
        return law;
    }

    Catalog catalog() {
        return catalog;
    }

    Language language() {
        return language;
    }

    Readers readers() {
        return readers;
    }

    Shelf<Party> parties() {
        return parties;
    }

    Shelf<SubjectCategory> subjects() {
        return subjects;
    }

    Shelf<DataCategory> data() {
        return data;
    }

    Shelf<Department> departments() {
        return departments;
    }

    Shelf<ItSystem> systems() {
        return systems;
    }

    Shelf<Measure> measures() {
        return measures;
    }

    Shelf<RetentionRule> retention() {
        return retention;
    }

    Shelf<JointControl> joint() {
        return joint;
    }
}
