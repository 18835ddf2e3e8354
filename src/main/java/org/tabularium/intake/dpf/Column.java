package org.tabularium.intake.dpf;

/// What a column of the list says.
enum Column {
    NAME("name"), STATUS("status"), FRAMEWORKS("frameworks"), COVERED("covered"), NON_HR("nonHr"), HR("hr"),
    ENTITIES("entities"), NEXT("next"), LINK("link");

    private final String key;

    Column(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
