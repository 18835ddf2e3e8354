package org.tabularium.ui.transfers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.picture.time.Calendar;
import org.tabularium.law.Standing;
import org.tabularium.law.TransferRow;
import org.tabularium.law.Basis;
import org.tabularium.law.Decision;
import org.tabularium.law.Law;
import org.tabularium.law.Transfer;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Safeguard;
import org.tabularium.ui.place.Desk;
import org.tabularium.words.Words;

/// Says what there is to say of a transfer, in the language of the user.
///
/// @param words messages of room `ui`
/// @param law decisions, countries and derogations
/// @param primary the language of the record that stands in for a missing one
/// @param today the day on which evidence is fresh or not
record TransferWords(Words words, Law law, Language primary, LocalDate today) {

    /// For the register as it stands now.
    static TransferWords of(Desk desk) {
        return new TransferWords(desk.words(), desk.law(), desk.editor().register().primary(), desk.today());
    }

    String holder(TransferRow row) {
        String name = best(row.holder().name());
        return name.isEmpty() ? words.get("entity.unnamed") : name;
    }

    String recipient(TransferRow row) {
        String name = row.transfer().party().map(Party::name)
                .orElseGet(() -> switch (row.transfer().disclosure().recipient()) {
                    case Recipient.Category(var category, var _, var _) -> best(category);
                    case Recipient.Internal(var function, var _) -> best(function);
                    case Recipient.Named _ -> "";
                });
        return name.isEmpty() ? words.get("entity.unnamed") : name;
    }

    String country(TransferRow row) {
        String code = row.transfer().country();
        return law.country(code).map(c -> c.name().in(words.language())).orElse(code);
    }

    String status(TransferRow row) {
        return switch (row.standing()) {
            case Standing.Inside() -> words.get("standing.inside");
            case Standing.Third() -> words.get("standing.third");
            case Standing.Unknown() -> words.get("standing.unknown");
            case Standing.Adequate(Decision d) -> d.validity().to()
                    .map(to -> words.get("standing.adequate.until", day(to)))
                    .orElseGet(() -> words.get(d.whole() ? "standing.adequate"
                            : d.country().equals("US") ? "standing.framework" : "standing.partly"));
        };
    }

    String why(TransferRow row) {
        String reasons =
                row.transfer().reasons().stream().map(this::reason).collect(Collectors.joining(", "));
        return row.transfer().onward()
                .map(sub -> reasons + ", " + words.get("reason.onward", sub.engagedBy().name(), sub.level()))
                .orElse(reasons);
    }

    private String reason(Transfer.Reason reason) {
        return words.get("reason." + key(reason));
    }

    /// What a transfer rests on, with the proof of it and the assessment, in one line.
    String safeguard(TransferRow row) {
        String text = row.relied().map(s -> join(proven(s), assessed(row)))
                .or(() -> row.safeguards().stream().findFirst()
                        .map(s -> words.get("transfer.safeguard.lapsed", proven(s))))
                .orElseGet(() -> words.get("transfer.safeguard.none"));
        return row.isOwn() && row.transfer().party().isPresent() ? words.get("safeguard.own", text) : text;
    }

    /// A decision is said by its number alone.
    private String proven(Safeguard safeguard) {
        return safeguard instanceof Safeguard.Adequacy ? proof(safeguard)
                : join(name(safeguard), proof(safeguard));
    }

    String fallback(TransferRow row) {
        return row.fallbacks().isEmpty() ? "–"
                : row.fallbacks().stream().map(this::name).collect(Collectors.joining(", "));
    }

    /// The kind of a safeguard in few words.
    String name(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Adequacy _ -> words.get("safeguard.adequacy");
            case Safeguard.Dpf _ -> words.get("safeguard.dpf");
            case Safeguard.Scc scc -> scc.modules().isEmpty() ? words.get("safeguard.scc")
                    : words.get("safeguard.scc.module",
                            scc.modules().stream().map(m -> Integer.toString(m))
                                    .collect(Collectors.joining(", ")));
            case Safeguard.Bcr _ -> words.get("safeguard.bcr");
            case Safeguard.Code _ -> words.get("safeguard.code");
            case Safeguard.Certification _ -> words.get("safeguard.certification");
            case Safeguard.AdHoc _ -> words.get("safeguard.adhoc");
            case Safeguard.Public _ -> words.get("safeguard.public");
            case Safeguard.Derogation d -> law.basis(d.basis()).map(Basis::citation)
                    .map(c -> c.in(words.language())).orElseGet(() -> words.get("safeguard.derogation"));
            case Safeguard.Compelling _ -> words.get("safeguard.compelling");
        };
    }

    private String assessed(TransferRow row) {
        return row.transfer().destination().flatMap(d -> d.assessment().stated()).map(a -> {
            String result = a.result().map(r -> words.get("assessment." + key(r))).orElse("");
            String said = join(result, a.doneOn().map(this::day).orElse(""));
            return said.isEmpty() ? words.get("evidence.assessment.open")
                    : words.get("evidence.assessment", said);
        }).orElse("");
    }

    private String proof(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Adequacy a -> law.decision(a.decision()).map(this::decision).orElse(a.decision());
            case Safeguard.Dpf d -> join(d.listing().map(l -> words.get("listing." + key(l))).orElse(""),
                    d.checkedOn().map(this::checked).orElseGet(() -> words.get("evidence.unchecked")));
            case Safeguard.Scc s -> dated("evidence.signed", s.signedOn(), "evidence.unsigned");
            case Safeguard.Bcr b -> join(b.approvedBy(), dated("evidence.approved", b.approvedOn(), ""));
            case Safeguard.Code c -> join(c.name(), c.approvedBy());
            case Safeguard.Certification c -> join(c.name(), dated("evidence.valid", c.validUntil(), ""));
            case Safeguard.AdHoc a -> join(a.authorisedBy(),
                    dated("evidence.approved", a.authorisedOn(), ""));
            case Safeguard.Public p -> best(p.instrument());
            case Safeguard.Derogation d -> best(d.reason());
            case Safeguard.Compelling c -> dated("evidence.authority", c.authorityInformedOn(),
                    "evidence.authority.open");
        };
    }

    private String checked(LocalDate on) {
        return Calendar.nextCheck(on, law).filter(next -> next.isBefore(today))
                .map(next -> words.get("evidence.overdue", day(next)))
                .orElseGet(() -> words.get("evidence.checked", day(on)));
    }

    private String decision(Decision decision) {
        String number = decision.number().in(words.language());
        return !law.isInForce(decision) ? words.get("evidence.repealed", number)
                : decision.expiry(law.date()).map(to -> words.get("evidence.until", number, day(to)))
                        .orElse(number);
    }

    private String dated(String key, Optional<LocalDate> day, String open) {
        return day.map(d -> words.get(key, day(d))).orElseGet(() -> open.isEmpty() ? "" : words.get(open));
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(day);
    }

    private String best(LocalText text) {
        return text.best(words.language(), primary).map(Map.Entry::getValue).orElse("");
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
