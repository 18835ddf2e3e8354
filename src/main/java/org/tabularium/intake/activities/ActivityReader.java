package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.Spellings;

/// Finds which processing a text describes on its own: in sections, or as entries of a list of purposes.
public final class ActivityReader {
    private static final int LONGEST_PURPOSE = 100;
    private final SectionChoice sections;
    private final PurposeEntries entries;
    private final ToolEntries tools;
    private final DetailsReader details;
    private final Kinship kinship;

    public ActivityReader() {
        Spellings words = Spellings.load("activities");
        sections = new SectionChoice(words);
        entries = new PurposeEntries(words);
        Labels labels = new Labels(words);
        tools = new ToolEntries(words, labels);
        details = new DetailsReader(words, labels);
        kinship = new Kinship(words);
    }

    /// The processing of a text with what belongs to it. Where no purpose is named but an interest, the
    /// interest is
    /// one.
    ///
    /// @param interests the legitimate interests of the whole text, as are the others
    public Activities in(Outline outline, List<ProviderFacts> providers, List<Said<CitedBasis>> bases,
            List<Said<String>> interests, List<Said<RetentionFact>> retention) {
        List<Described> chosen = tools.apart(outline.prose(), entries.with(sections.in(outline), outline));
        NamedEntries entitled = new NamedEntries(chosen);
        List<Described> described = entitled.with(outline, chosen);
        Owners owners = new Owners(described.stream().map(Described::extent).toList());
        Kinship.Kin kin = kinship.of(outline, described, entitled);
        Parting<CitedBasis> parted = Parting.of(bases, described.size(), owners, kin::all);
        Parting<String> named = Parting.of(interests, described.size(), owners,
                at -> kin.entitled(at).stream().boxed().toList());
        Parting<RetentionFact> kept = Parting.of(retention, described.size(), owners, kin::nearest);
        List<List<Said<String>>> recipients = recipients(providers, described.size(), owners);
        List<ActivityFacts> all = IntStream.range(0, described.size()).mapToObj(i -> {
            Described one = described.get(i);
            Details said = details.of(outline, one);
            List<Said<String>> purposes = said.purposes().isEmpty() ? brief(named.of(i)) : said.purposes();
            return new ActivityFacts(one.title(), one.extent(), purposes, said.dataCategories(),
                    said.people(),
                    Stream.concat(recipients.get(i).stream(), said.recipients().stream()).toList(),
                    parted.of(i),
                    named.of(i), kept.of(i));
        }).toList();
        return new Activities(all, parted.rest(), kept.rest());
    }

    private static List<Said<String>> brief(List<Said<String>> interests) {
        return interests.stream()
                .filter(i -> i.value().length() <= LONGEST_PURPOSE && !i.value().endsWith(".")).toList();
    }

    private static List<List<Said<String>>> recipients(List<ProviderFacts> providers, int size,
            Owners owners) {
        List<List<Said<String>>> recipients = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            recipients.add(new ArrayList<>());
        }
        for (ProviderFacts provider : providers) {
            OptionalInt owner = owners.of(provider.name().at());
            owner.ifPresent(i -> recipients.get(i).add(provider.name()));
        }
        return recipients;
    }
}
