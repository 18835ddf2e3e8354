package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.compose.Texts;
import org.tabularium.document.Text;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// Recipients that were added to a cell or taken out of it (Art. 30(1)(d) GDPR).
final class RecipientLines implements LineReader.Rest {
    private static final Elements DISCLOSURES = new Elements("disclosures");
    private final Texts texts;
    private final Language writing;

    /// @param texts of the register in the language of the workbook
    /// @param writing the language in which new texts are kept
    RecipientLines(Texts texts, Language writing) {
        this.texts = texts;
        this.writing = writing;
    }

    @Override
    public Read read(Register register, Edit edit, List<Text> gone, List<LineDiff.Come> come) {
        Activity activity = Vocabulary.ACTIVITIES.find(register, new Id<>(edit.entity())).orElseThrow();
        Optional<List<String>> ids = DISCLOSURES.gone(edit, gone);
        // A line that is gone while another came may be the same recipient, with much that the cell does not show.
        if (ids.isEmpty() || (!ids.get().isEmpty() && !come.isEmpty())) {
            return Read.left("recipient-changed");
        }
        Optional<Activity> less = Elements.unnamed(activity, ids.get());
        if (less.isEmpty()) {
            return Read.left("narrowed");
        }
        List<Disclosure> all = less.get().disclosures().stated().orElse(List.of()).stream()
                .filter(d -> !ids.get().contains(d.id().value())).toList();
        for (LineDiff.Come line : come) {
            Id<Disclosure> id = Elements.fresh("dis", all.stream().map(d -> d.id().value()));
            all = DISCLOSURES.with(edit, all, disclosure(register, id, line.text()), line.after());
        }
        return new Read.Taken(Vocabulary.ACTIVITIES.replace(register,
                less.get().withDisclosures(all.isEmpty() ? Answer.notStated() : Answer.of(all))),
                Read.Proof.WORDS);
    }

    /// "Name, capacity: reason." as the cells say it; a name that is none of a party is a category of recipients.
    private Disclosure disclosure(Register register, Id<Disclosure> id, String line) {
        int colon = line.indexOf(": ");
        String head = (colon < 0 ? line : line.substring(0, colon)).strip();
        String reason = colon < 0 ? "" : line.substring(colon + 2).strip().replaceFirst("\\.$", "");
        String bare = colon < 0 ? head.replaceFirst("\\.$", "") : head;
        Optional<Disclosure.Capacity> capacity = capacity(bare);
        String internal = texts.get("recipients.internal").replace("{function}", "");
        Recipient recipient = bare.endsWith(internal)
                ? new Recipient.Internal(text(bare.substring(0, bare.length() - internal.length())))
                : party(register, bare).<Recipient>map(p -> new Recipient.Named(Optional.of(p)))
                        .orElseGet(() -> new Recipient.Category(text(without(bare, capacity)), ""));
        return Disclosure.blank(id, recipient).withCapacity(capacity).withReason(text(reason));
    }

    private LocalText text(String words) {
        return LocalText.of(writing, Plain.line(words));
    }

    /// The party with the longest name that the line begins with.
    private static Optional<Id<Party>> party(Register register, String head) {
        List<Party> found = new ArrayList<>(register.parties().stream()
                .filter(p -> Names.of(Vocabulary.PARTIES, p).anyMatch(n -> begins(head, n))).toList());
        return found.stream().max(Comparator.comparingInt(p -> p.name().length())).map(Party::id);
    }

    private static boolean begins(String head, String name) {
        String wanted = Plain.key(name);
        String text = Plain.key(head);
        return !wanted.isEmpty() && text.startsWith(wanted)
                && (text.length() == wanted.length() || text.startsWith(",", wanted.length()));
    }

    private Optional<Disclosure.Capacity> capacity(String head) {
        for (Disclosure.Capacity capacity : Disclosure.Capacity.values()) {
            if (words(capacity).stream().anyMatch(head::endsWith)) {
                return Optional.of(capacity);
            }
        }
        return Optional.empty();
    }

    private String without(String head, Optional<Disclosure.Capacity> capacity) {
        for (String words : capacity.map(this::words).orElse(List.of())) {
            if (head.endsWith(words)) {
                return head.substring(0, head.length() - words.length());
            }
        }
        return head;
    }

    private List<String> words(Disclosure.Capacity capacity) {
        String key = "capacity." + capacity.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(", " + Plain.line(texts.get(key + ".many")), ", " + Plain.line(texts.get(key)));
    }
}
