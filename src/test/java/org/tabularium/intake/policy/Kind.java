package org.tabularium.intake.policy;

/// What of a policy is measured.
enum Kind {
    CONTROLLER("controller"), DPO("data protection officer"), REPRESENTATIVES("representatives"),
    DATE("date"),
    ACTIVITIES("activities"), PURPOSES("purposes"), DATA("data"),
    PROVIDERS("providers"), PROVIDER_COUNTRY("provider's country"), TRANSFER_COUNTRY("transfer to"),
    ROLE("processor"), CONTRACT("processing agreement"),
    SAFEGUARDS("safeguards"), SAFEGUARDS_GENERAL("safeguards in general"),
    BASES("legal bases"), BASES_OF_ACTIVITIES("bases per activity"),
    RETENTION("retention"), PERIODS("periods in numbers"),
    ITEMS("Art. 13 items"), ITEMS_MISSING("items missing"), RIGHTS("rights"),
    OUTDATED("outdated law"), ODDITIES("oddities");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
