package org.tabularium.picture.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.document.Origin;
import org.tabularium.law.Decision;
import org.tabularium.law.Footing;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// What a map of transfers says, before anything is drawn.
///
/// @param homes from where data are sent, the controller's country first
/// @param targets countries that receive data, those with most recipients first
/// @param resting how many different recipients there are by what transfers rest on, whatever their countries
/// @param inside ISO 3166-1 alpha-2 codes of the countries of the European Economic Area
/// @param without what has fallen away in thought; empty for what is
public record MapContent(List<Home> homes, List<Target> targets, Map<Footing, Integer> resting,
        Set<String> inside,
        Optional<LocalText> without) {
    /// Nothing known yet.
    public static final MapContent EMPTY = new MapContent(List.of(), List.of(), Map.of(), Set.of(),
            Optional.empty());

    public MapContent {
        homes = List.copyOf(homes);
        targets = List.copyOf(targets);
        resting = Map.copyOf(resting);
        inside = Set.copyOf(inside);
    }

    /// A country in which a controller of the record is seated.
    ///
    /// @param country ISO 3166-1 alpha-2 code
    /// @param name of the country
    /// @param city where there is one controller there, its city; may be empty
    public record Home(String country, LocalText name, String city) {}

    /// A country that receives data.
    ///
    /// @param country ISO 3166-1 alpha-2 code, or what stands in its place
    /// @param name of the country; empty if the law data do not know it
    /// @param recipients how many different ones
    /// @param shares what the transfers rest on, in the order of the articles
    /// @param decision the adequacy decision in force for it
    /// @param expires the year in which that decision ends, as far as is known
    public record Target(String country, LocalText name, int recipients, List<Share> shares,
            Optional<Decision> decision, Optional<Integer> expires) {
        public Target {
            shares = List.copyOf(shares);
        }
    }

    /// The transfers to a country that rest on the same.
    ///
    /// @param recipients how many different ones
    /// @param grounds what they rest on, each once
    /// @param moved how many of them rest on it only because something fell away
    /// @param homes countries from which they come
    /// @param rows ids of the transfers
    /// @param origin where the first of them is recorded
    public record Share(String country, Footing footing, int recipients, List<Ground> grounds, int moved,
            List<String> homes, List<String> rows, Origin origin) {
        public Share {
            grounds = List.copyOf(grounds);
            homes = List.copyOf(homes);
            rows = List.copyOf(rows);
        }

        /// Unique on the map: the id of its subject in the drawing.
        public String id() {
            return MapContent.id(country, footing);
        }
    }

    /// What a transfer rests on.
    ///
    /// @param kind for example `scc`
    /// @param citation of a derogation; otherwise empty
    public record Ground(String kind, LocalText citation) {}

    /// Id of the subject that shows the transfers to a country that rest on the same, for example `US/dpf`.
    public static String id(String country, Footing footing) {
        return country + "/" + footing.name().toLowerCase(Locale.ROOT);
    }

    /// Id of the subject that shows a home, for example `home/DE`.
    public static String home(String country) {
        return "home/" + country;
    }

    /// What the transfers of a register say.
    ///
    /// @param rows its transfers, as derived under this law
    public static MapContent of(Register register, List<TransferRow> rows, Law law) {
        return new Counting(register, law, Optional.empty()).content(rows);
    }

    /// What they would say if something fell away.
    public static MapContent without(Register register, List<TransferRow> rows, Law law, WhatIf loss) {
        return new Counting(register, law, Optional.of(loss)).content(rows);
    }

    /// The ids of the transfers that a subject of the drawing stands for.
    public List<String> rows(String subject) {
        return shares().stream().filter(s -> s.id().equals(subject)).findFirst().map(Share::rows)
                .orElse(List.of());
    }

    /// The id of the subject that shows a transfer.
    ///
    /// @param row id of the transfer
    public Optional<String> subject(String row) {
        return shares().stream().filter(s -> s.rows().contains(row)).findFirst().map(Share::id);
    }

    /// All shares of all countries.
    public List<Share> shares() {
        return targets.stream().flatMap(t -> t.shares().stream()).toList();
    }
}
