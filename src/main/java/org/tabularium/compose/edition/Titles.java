package org.tabularium.compose.edition;

import org.tabularium.compose.Phrases;
import org.tabularium.model.Language;

/// The words for editions and groups.
public final class Titles {
    private static final Phrases PHRASES = Phrases.load("register", "edition");

    private Titles() {}

    /// What a group is called.
    public static String of(Group group, Language language) {
        return PHRASES.in(language).texts().get("group." + group.key());
    }

    /// What is never handed out, in one line.
    public static String internal(Language language) {
        return PHRASES.in(language).texts().get("group.internal");
    }

    /// What a draft is called beside its name.
    static String draft(Language language) {
        return PHRASES.in(language).texts().get("draft");
    }
}
