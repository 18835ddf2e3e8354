package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tabularium.model.Contact;
import org.tabularium.model.Extras;
import org.tabularium.model.LocalText;
import org.tabularium.model.Person;

/// Reads a person or a body with the ways to reach it from one text, or from several that stand side by side.
final class People {
    private static final String SEPARATORS = ",;|\n\t";
    private static final List<String> LABELS =
            List.of("tel", "telefon", "telefonnummer", "phone", "telephone", "fon",
                    "e-mail", "email", "mail", "e-mail-adresse", "mobil", "mobile", "web", "website",
                    "internet", "url",
                    "courriel", "fax");
    private static final int LEAST_DIGITS = 6;
    private final StringBuilder rest = new StringBuilder();
    private final List<String> read = new ArrayList<>();
    private String name = "";
    private String phone = "";
    private String email = "";
    private String website = "";

    /// Reads one more text.
    void read(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                piece(text.substring(start, i).strip());
                start = i + 1;
            }
        }
    }

    private void piece(String piece) {
        int colon = piece.indexOf(':');
        String label = colon < 0 ? "" : piece.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        boolean labelled =
                LABELS.contains(label.endsWith(".") ? label.substring(0, label.length() - 1) : label);
        String bare = labelled ? piece.substring(colon + 1).strip() : piece;
        boolean known = true;
        if (!Texts.says(bare)) {
            return;
        } else if (isEmail(bare) && email.isEmpty()) {
            email = bare;
        } else if (isWebsite(bare) && website.isEmpty()) {
            website = bare;
        } else if (isPhone(bare) && phone.isEmpty() && !label.equals("fax")) {
            phone = bare;
        } else {
            known = false;
            other(piece);
        }
        if (labelled && known) {
            read.add(label);
        }
    }

    private void other(String piece) {
        if (name.isEmpty()) {
            name = piece;
        } else {
            rest.append(rest.isEmpty() ? "" : ", ").append(piece);
        }
    }

    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0 && at < text.length() - 1 && text.indexOf(' ') < 0;
    }

    private static boolean isWebsite(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.indexOf(' ') < 0
                && (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("www."));
    }

    private static boolean isPhone(String text) {
        return text.chars().filter(Character::isDigit).count() >= LEAST_DIGITS
                && text.chars().allMatch(c -> Character.isDigit(c) || " +-/().\u00A0\u2013".indexOf(c) >= 0);
    }

    boolean isEmpty() {
        return name.isEmpty() && rest.isEmpty() && contact().equals(Contact.EMPTY);
    }

    String name() {
        return name;
    }

    /// What is neither the name nor a way to reach it: the office held, or an address.
    String rest() {
        return rest.toString();
    }

    /// The labels that were read and stand no more in the text.
    List<String> read() {
        return List.copyOf(read);
    }

    Contact contact() {
        return new Contact(phone, email, website, Extras.NONE);
    }

    /// The person, beside what is known of them.
    Person person(Person before, Stock stock) {
        Contact reach = merged(before.contact(), contact());
        LocalText position = rest.isEmpty() ? before.position()
                : before.position().with(stock.language(), rest.toString());
        return before.withName(name.isEmpty() ? before.name() : name).withPosition(position)
                .withContact(reach);
    }

    static Contact merged(Contact before, Contact now) {
        return before.withPhone(now.phone().isEmpty() ? before.phone() : now.phone())
                .withEmail(now.email().isEmpty() ? before.email() : now.email())
                .withWebsite(now.website().isEmpty() ? before.website() : now.website());
    }
}
