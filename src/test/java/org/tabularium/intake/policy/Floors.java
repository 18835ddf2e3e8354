package org.tabularium.intake.policy;

import java.util.Map;

/// What was reached, less two hundredths.
final class Floors {
    static final Map<Kind, Double> SHOWN = Map.ofEntries(
            Map.entry(Kind.CONTROLLER, 0.98), Map.entry(Kind.DPO, 0.98),
            Map.entry(Kind.REPRESENTATIVES, 0.98),
            Map.entry(Kind.DATE, 0.98), Map.entry(Kind.ACTIVITIES, 0.97), Map.entry(Kind.PURPOSES, 0.76),
            Map.entry(Kind.DATA, 0.82), Map.entry(Kind.PROVIDERS, 0.97),
            Map.entry(Kind.PROVIDER_COUNTRY, 0.96),
            Map.entry(Kind.TRANSFER_COUNTRY, 0.96), Map.entry(Kind.ROLE, 0.95),
            Map.entry(Kind.CONTRACT, 0.96),
            Map.entry(Kind.SAFEGUARDS, 0.96), Map.entry(Kind.SAFEGUARDS_GENERAL, 0.90),
            Map.entry(Kind.BASES, 0.98),
            Map.entry(Kind.BASES_OF_ACTIVITIES, 0.96), Map.entry(Kind.RETENTION, 0.97),
            Map.entry(Kind.PERIODS, 0.98), Map.entry(Kind.ITEMS, 0.98), Map.entry(Kind.ITEMS_MISSING, 0.98),
            Map.entry(Kind.RIGHTS, 0.98), Map.entry(Kind.OUTDATED, 0.98), Map.entry(Kind.ODDITIES, 0.43));
    static final Map<Kind, Double> UNSEEN = Map.ofEntries(
            Map.entry(Kind.CONTROLLER, 0.98), Map.entry(Kind.DPO, 0.95),
            Map.entry(Kind.REPRESENTATIVES, 0.78),
            Map.entry(Kind.DATE, 0.98), Map.entry(Kind.ACTIVITIES, 0.91), Map.entry(Kind.PURPOSES, 0.68),
            Map.entry(Kind.DATA, 0.72), Map.entry(Kind.PROVIDERS, 0.89),
            Map.entry(Kind.PROVIDER_COUNTRY, 0.93),
            Map.entry(Kind.TRANSFER_COUNTRY, 0.53), Map.entry(Kind.ROLE, 0.89),
            Map.entry(Kind.CONTRACT, 0.89),
            Map.entry(Kind.SAFEGUARDS, 0.98), Map.entry(Kind.SAFEGUARDS_GENERAL, 0.98),
            Map.entry(Kind.BASES, 0.94),
            Map.entry(Kind.BASES_OF_ACTIVITIES, 0.89), Map.entry(Kind.RETENTION, 0.91),
            Map.entry(Kind.PERIODS, 0.95), Map.entry(Kind.ITEMS, 0.93), Map.entry(Kind.ITEMS_MISSING, 0.72),
            Map.entry(Kind.RIGHTS, 0.93), Map.entry(Kind.OUTDATED, 0.98), Map.entry(Kind.ODDITIES, 0.41));
    /// Of each file by itself.
    static final Map<Kind, Double> OTHER_FORMATS = Map.ofEntries(
            Map.entry(Kind.CONTROLLER, 0.98), Map.entry(Kind.DPO, 0.98), Map.entry(Kind.ACTIVITIES, 0.98),
            Map.entry(Kind.PROVIDERS, 0.78), Map.entry(Kind.BASES, 0.98), Map.entry(Kind.RETENTION, 0.91),
            Map.entry(Kind.ITEMS, 0.93), Map.entry(Kind.SAFEGUARDS, 0.98));

    private Floors() {}
}
