package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.law.Country;
import org.tabularium.law.Decision;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.Transfer;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Safeguard;

/// Says which data leave the European Economic Area, on what that rests and where a copy of the safeguards can be had
/// (Art. 13(1)(f), Art. 14(1)(f) GDPR).
final class TransferWords {
    private static final String DPF = "adequacy-us-dpf";
    private final Talk talk;
    private final Activity activity;
    private final Where where;
    private final List<Transfer> derived;

    TransferWords(Talk talk, Uses uses) {
        this.talk = talk;
        this.activity = uses.activity();
        this.where = Where.of(activity.id());
        this.derived = Transfer.of(talk.register(), activity, talk.law());
    }

    List<Transfer> derived() {
        return derived;
    }

    List<Saying> transfers() {
        List<Saying> sayings = new ArrayList<>();
        // Whoever takes data to the same country on the same safeguards is told in one go.
        Map<List<Object>, List<Transfer>> alike = new LinkedHashMap<>();
        derived.forEach(t -> alike.computeIfAbsent(key(t), _ -> new ArrayList<>()).add(t));
        alike.values().forEach(t -> sayings.add(Saying.of(transfers(t))));
        switch (activity.transfers()) {
            case Answer.NotStated<LocalText>() -> {}
            case Answer.None<LocalText> _ -> {
                if (derived.isEmpty()) {
                    sayings.add(Saying.of(talk.state("transfers.none", where.at("transfers"))));
                }
            }
            case Answer.Stated<LocalText>(var text) -> sayings
                    .add(Saying.of(talk.scribe().local(text, where.at("transfers")).stop()));
        }
        return sayings;
    }

    private List<Object> key(Transfer transfer) {
        return List.of(transfer.country(), isOrganisation(transfer),
                transfer.party().isPresent() && isNamed(),
                Wording.join(safeguards(transfer, transfer.destination(), place(transfer)), " ").text()
                        .plain());
    }

    /// Whether it is a transfer because of what the recipient is, not because of a country.
    static boolean isOrganisation(Transfer transfer) {
        return transfer.reasons().equals(List.of(Transfer.Reason.INTERNATIONAL_ORGANISATION));
    }

    private Where place(Transfer transfer) {
        return transfer.destination().map(d -> home(transfer, d)).orElseGet(() -> recipientField(transfer));
    }

    private Where recipientField(Transfer transfer) {
        return where.at("disclosures").at(transfer.disclosure().id()).at("recipient");
    }

    private Line transfers(List<Transfer> alike) {
        Transfer first = alike.getFirst();
        List<Line> recipients = alike.stream().map(t -> recipient(t, recipientField(t))).toList();
        String key = isOrganisation(first) ? "transfers.organisation"
                : first.party().isEmpty() || !isNamed() ? "transfers.category"
                        : alike.size() > 1 ? "transfers.to.many" : "transfers.to";
        Line who = talk.scribe().wording().list(recipients);
        Line line = talk.say(key,
                Map.of("recipient",
                        key.equals("transfers.to") || key.equals("transfers.to.many") ? who : who.capital(),
                        "country",
                        isOrganisation(first) ? new Line()
                                : talk.scribe().country(first.country(), recipientField(first))));
        safeguards(first, first.destination(), place(first)).forEach(s -> line.add(" ").add(s));
        return line;
    }

    private boolean isNamed() {
        return talk.notice().recipients() == Notice.Detail.NAMED;
    }

    private Line recipient(Transfer transfer, Where here) {
        if (transfer.party().isEmpty() || !isNamed()) {
            return transfer.disclosure().recipient() instanceof Recipient.Category category
                    ? talk.scribe().phrase(category.name(), here)
                    : talk.state("recipient." + transfer.disclosure().capacity()
                            .map(Keys::of).orElse("open"), here);
        }
        Line party = transfer.party().map(p -> RecipientWords.name(talk, p)).orElseThrow();
        return transfer.onward().map(sub -> talk.say("transfers.via", Map.of("sub", party, "engager",
                RecipientWords.name(talk, sub.engagedBy())))).orElse(party);
    }

    /// Where the entry for the country stands: at the disclosure, the party or whoever engaged it.
    private Where home(Transfer transfer, Destination destination) {
        int own = transfer.disclosure().destinations().indexOf(destination);
        if (own >= 0) {
            return where.at("disclosures").at(transfer.disclosure().id()).at("destinations").at(own);
        }
        Party holder = transfer.party().filter(p -> p.destinations().contains(destination))
                .or(() -> transfer.onward().map(o -> o.engagedBy())).orElseThrow();
        return Where.of(holder.id()).at("destinations").at(holder.destinations().indexOf(destination));
    }

    private List<Line> safeguards(Transfer transfer, Optional<Destination> found, Where here) {
        List<Line> lines = new ArrayList<>();
        List<Safeguard> safeguards = found.map(Destination::safeguards).orElse(List.of());
        for (int i = 0; i < safeguards.size(); i++) {
            // What the law no longer knows is told to nobody; the checks find it.
            if (!isTold(safeguards.get(i))) {
                continue;
            }
            Where at = here.at("safeguards").at(i);
            Line line = safeguard(transfer, safeguards.get(i), at);
            link(safeguards.get(i), at).ifPresent(l -> line.add(" ").add(l));
            lines.add(lines.isEmpty() ? line : talk.say("transfers.fallback", "safeguard", line));
        }
        if (lines.isEmpty()) {
            lines.add(adequate(transfer.country(), here)
                    .orElseGet(() -> talk.say("transfers.open", "gap", talk.scribe().gap(here))));
        }
        copy(safeguards, found, here).ifPresent(lines::add);
        return lines;
    }

    private boolean isTold(Safeguard safeguard) {
        return Safeguarding.holds(safeguard, talk.law());
    }

    /// Where a decision covers the whole country nobody need record it.
    private Optional<Line> adequate(String country, Where here) {
        return talk.law().country(country).flatMap(Country::decision).flatMap(talk.law()::decision)
                .filter(Decision::whole).map(d -> decision("transfers.adequacy.law", d, here));
    }

    private Optional<Line> copy(List<Safeguard> safeguards, Optional<Destination> found, Where here) {
        LocalText copy = found.map(Destination::copy).orElse(LocalText.EMPTY);
        boolean owed = safeguards.stream().filter(this::isTold).anyMatch(s -> isOwed(s)
                && (copy(s).isBlank() || !isNamed()));
        return !copy.isEmpty()
                ? Optional.of(talk.say("transfers.copy", "copy", talk.scribe().phrase(copy, here.at("copy")))
                        .stop())
                : owed ? Optional.of(talk.say("transfers.copy.ask")) : Optional.empty();
    }

    private static boolean isOwed(Safeguard safeguard) {
        return !(safeguard instanceof Safeguard.Adequacy || safeguard instanceof Safeguard.Dpf
                || safeguard instanceof Safeguard.Derogation);
    }

    private Line safeguard(Transfer transfer, Safeguard safeguard, Where at) {
        return switch (safeguard) {
            case Safeguard.Adequacy a -> talk.law().decision(a.decision())
                    .map(d -> decision("transfers.adequacy", d, at.at("decision")))
                    .orElseGet(() -> talk.say("transfers.open", "gap", talk.scribe().gap(at.at("decision"))));
            case Safeguard.Dpf d -> dpf(transfer, d, at);
            case Safeguard.Scc s -> talk.say("transfers.scc", "decision", talk.law().decision(s.decision())
                    .map(d -> Line.of(talk.scribe().ofLaw(d.number()), at.at("decision")))
                    .orElseGet(() -> talk.scribe().gap(at.at("decision"))));
            case Safeguard.Bcr _ -> talk.state("transfers.bcr", at);
            case Safeguard.Code c -> talk.say("transfers.code", "name",
                    talk.scribe().plain(c.name(), at.at("name")));
            case Safeguard.Certification c -> talk.say("transfers.certification", "name",
                    talk.scribe().plain(c.name(), at.at("name")));
            case Safeguard.AdHoc _ -> talk.state("transfers.ad-hoc", at);
            case Safeguard.Public p -> talk.say("transfers.public", "instrument",
                    talk.scribe().phrase(p.instrument(), at.at("instrument")));
            case Safeguard.Derogation d -> derogation(d, at);
            case Safeguard.Compelling c -> talk.say("transfers.compelling", "interest",
                    talk.scribe().phrase(c.interest(), at.at("interest")));
        };
    }

    private Line decision(String key, Decision decision, Where here) {
        return talk.say(key, Map.of("decision", Line.of(talk.scribe().ofLaw(decision.number()), here),
                "limits", Line.of(talk.scribe().ofLaw(decision.limits()), here)));
    }

    private Line dpf(Transfer transfer, Safeguard.Dpf dpf, Where at) {
        Line participant = !isNamed() ? talk.say("transfers.dpf.participant")
                : !dpf.listedAs().isBlank() ? talk.scribe().plain(dpf.listedAs(), at.at("listedAs"))
                        : recipient(transfer, at.pin());
        Line number = talk.law().decision(DPF).map(d -> Line.of(talk.scribe().ofLaw(d.number()), at))
                .orElseGet(() -> talk.scribe().unknown(DPF, at));
        return talk.say("transfers.dpf", Map.of("participant", participant, "decision", number));
    }

    private Line derogation(Safeguard.Derogation derogation, Where at) {
        Line line = talk.law().basis(derogation.basis())
                .map(b -> talk.say("transfers.derogation", Map.of(
                        "citation", Line.of(talk.scribe().ofLaw(b.citation()), at.at("basis")),
                        "title", Line.of(talk.scribe().ofLaw(b.title()), at.at("basis")))))
                .orElseGet(() -> talk.say("transfers.open", "gap", talk.scribe().gap(at.at("basis"))));
        return derogation.reason().isEmpty() ? line
                : talk.say("transfers.derogation.reason", Map.of("derogation", line, "reason",
                        talk.scribe().phrase(derogation.reason(), at.at("reason")))).stop();
    }

    /// Where the entry, the clauses or a copy can be read; it would name the recipient.
    private Optional<Line> link(Safeguard safeguard, Where at) {
        String link = copy(safeguard);
        String key = safeguard instanceof Safeguard.Dpf ? "transfers.dpf.link" : "transfers.copy.link";
        return link.isBlank() || !isNamed() ? Optional.empty()
                : Optional.of(talk.say(key, "link", talk.scribe().plain(link, at.at("link"))).stop());
    }

    private static String copy(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Dpf d -> d.link();
            case Safeguard.Scc s -> s.link();
            case Safeguard.Bcr b -> b.link();
            case Safeguard.Code c -> c.link();
            case Safeguard.Certification c -> c.link();
            case Safeguard.AdHoc a -> a.link();
            case Safeguard.Public p -> p.link();
            case Safeguard.Adequacy _,Safeguard.Derogation _,Safeguard.Compelling _ -> "";
        };
    }
}
