package org.tabularium.intake.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.intake.reading.Verdict;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory.Special;
import org.tabularium.model.Dpia;
import org.tabularium.model.Measure;
import org.tabularium.model.RetentionRule.Fate;
import org.tabularium.model.Risk;
import org.tabularium.model.Source;

/// The words by which others write the choices of a form, in German, English and French, folded.
final class Wording {
    /// A choice is a few words; a sentence may say more than the choice.
    private static final int LONGEST = 40;

    private Wording() {}

    /// Whether a text says no more than that there is nothing to say.
    static boolean isNothing(Readers readers, String text) {
        return !Texts.says(text)
                || readers.verdicts().of(text).filter(v -> v == Verdict.NONE || v == Verdict.NO).isPresent();
    }

    static String key(Object choice) {
        Object value = choice instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : choice;
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Activity.Status> status(String text) {
        String words = Texts.folded(text);
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        if (List.of("inaktiv", "inactive", "beendet", "eingestellt", "abgeschaltet", "archiviert",
                "ausser betrieb",
                "ended", "retired", "archived", "decommissioned", "discontinued", "closed", "nein", "no",
                "non",
                "termine", "inactif", "arrete", "archive", "stillgelegt").contains(words)) {
            return Optional.of(Activity.Status.ENDED);
        }
        if (List.of("entwurf", "draft", "in bearbeitung", "geplant", "in planung", "planned", "in progress",
                "neu",
                "new", "brouillon", "en cours", "projet", "offen", "in pruefung", "under review", "prevu")
                .contains(words)) {
            return Optional.of(Activity.Status.DRAFT);
        }
        return List.of("aktiv", "active", "in betrieb", "laufend", "produktiv", "live", "ja", "yes", "oui",
                "actif",
                "en production", "freigegeben", "approved", "in use", "operational", "running", "in kraft",
                "gueltig", "produktivbetrieb", "veroeffentlicht", "published", "completed", "abgeschlossen")
                .contains(words) ? Optional.of(Activity.Status.ACTIVE) : Optional.empty();
    }

    static Optional<Risk.Level> level(String text) {
        String words = Texts.folded(text);
        if (List.of("hoch", "high", "eleve", "sehr hoch", "very high", "hohes risiko", "high risk")
                .contains(words)) {
            return Optional.of(Risk.Level.HIGH);
        }
        if (List.of("mittel", "medium", "moderate", "moyen", "mittleres risiko", "medium risk")
                .contains(words)) {
            return Optional.of(Risk.Level.MEDIUM);
        }
        return List.of("gering", "niedrig", "low", "faible", "geringes risiko", "low risk").contains(words)
                ? Optional.of(Risk.Level.LOW)
                : Optional.empty();
    }

    static Optional<Dpia.Progress> progress(String text) {
        String words = Texts.folded(text);
        if (List.of("durchgefuehrt", "abgeschlossen", "erledigt", "done", "completed", "complete",
                "carried out",
                "realise", "termine", "realisee", "finished").contains(words)) {
            return Optional.of(Dpia.Progress.DONE);
        }
        if (List.of("laufend", "in bearbeitung", "in arbeit", "in progress", "running", "ongoing", "en cours")
                .contains(words)) {
            return Optional.of(Dpia.Progress.RUNNING);
        }
        return List.of("geplant", "planned", "offen", "prevu", "prevue", "to do").contains(words)
                ? Optional.of(Dpia.Progress.PLANNED)
                : Optional.empty();
    }

    static Optional<Fate> fate(String text) {
        String words = Texts.folded(text);
        if (List.of("loeschung", "loeschen", "vernichtung", "vernichten", "erasure", "deletion", "delete",
                "destruction",
                "erase", "destroy", "suppression", "effacement").contains(words)) {
            return Optional.of(Fate.ERASE);
        }
        if (List.of("anonymisierung", "anonymisieren", "anonymisation", "anonymization", "anonymise",
                "anonymize")
                .contains(words)) {
            return Optional.of(Fate.ANONYMISE);
        }
        if (List.of("archivierung", "archivieren", "archiving", "archive", "archivage", "abgabe an archiv")
                .contains(words)) {
            return Optional.of(Fate.ARCHIVE);
        }
        return List.of("rueckgabe", "zurueckgeben", "return", "restitution").contains(words)
                ? Optional.of(Fate.RETURN)
                : Optional.empty();
    }

    /// From whom data come; a body or person that is neither the data subject nor the public is a third party.
    static Source.Kind source(String text) {
        String words = Texts.folded(text);
        if (Texts.speaksOf(words, "betroffen", "data subject", "individual", "personne concernee",
                "direkterhebung",
                "selbstauskunft", "*selbst", "directly", "directement", "candidat", "bewerber", "kunde",
                "customer",
                "beschaeftigte", "mitarbeiter", "employee", "salarie", "antragsteller")) {
            return Source.Kind.SUBJECT;
        }
        if (Texts.speaksOf(words, "automat", "*protokoll", "log", "cookie", "website", "webseite",
                "sensor")) {
            return Source.Kind.AUTOMATIC;
        }
        if (Texts.speaksOf(words, "oeffentlich", "public", "internet", "handelsregister", "soziale",
                "social media")) {
            return Source.Kind.PUBLIC;
        }
        return Texts.speaksOf(words, "intern", "fachabteilung", "personalabteilung", "eigene", "own")
                ? Source.Kind.INTERNAL
                : Source.Kind.THIRD_PARTY;
    }

    /// Which special categories of data a text names (Art. 9(1) GDPR).
    static List<Special> special(String text) {
        String words = Texts.folded(text);
        return java.util.Arrays.stream(Special.values()).filter(s -> Texts.speaksOf(words, switch (s) {
            case RACIAL_ETHNIC_ORIGIN -> new String[] {"rass", "*ethni", "racial"};
            case POLITICAL_OPINIONS -> new String[] {"politi", "parteizugeh", "opinions politiques"};
            case RELIGIOUS_PHILOSOPHICAL_BELIEFS -> new String[] {"religi", "konfession", "weltanschau",
                    "glaube", "philosoph", "kirchensteuer"};
            case TRADE_UNION_MEMBERSHIP -> new String[] {"gewerkschaft", "trade union", "syndic",
                    "appartenance syndicale"};
            case GENETIC -> new String[] {"geneti", "genetique"};
            case BIOMETRIC -> new String[] {"biometri"};
            case HEALTH -> new String[] {"*gesundheit", "health", "medical", "medizin", "krankheit", "sante",
                    "schwerbehinder", "behinderung", "diagnos", "disability", "impf"};
            case SEX_LIFE_ORIENTATION -> new String[] {"sexual", "sexuel", "sex life", "vie sexuelle"};
        })).toList();
    }

    /// Whether a text speaks of criminal convictions and offences (Art. 10 GDPR).
    static boolean isCriminal(String text) {
        return Texts.speaksOf(Texts.folded(text), "straf", "fuehrungszeugnis", "criminal", "offence",
                "condamnation",
                "infraction");
    }

    static Measure.Area area(String text) {
        String words = Texts.folded(text);
        if (Texts.speaksOf(words, "pseudonym")) {
            return Measure.Area.PSEUDONYMISATION;
        }
        if (Texts.speaksOf(words, "*verschluessel", "encrypt", "chiffre")) {
            return Measure.Area.ENCRYPTION;
        }
        if (Texts.speaksOf(words, "wiederherstell", "recovery", "backup", "datensicherung", "restor",
                "sauvegarde")) {
            return Measure.Area.RECOVERY;
        }
        if (Texts.speaksOf(words, "verfuegbar", "belastbar", "availab", "resilien", "disponib")) {
            return Measure.Area.AVAILABILITY_RESILIENCE;
        }
        return Texts.speaksOf(words, "ueberpruef", "bewertung", "evaluier", "review", "audit", "test")
                ? Measure.Area.REVIEW
                : Measure.Area.INTEGRITY_CONFIDENTIALITY;
    }
}
