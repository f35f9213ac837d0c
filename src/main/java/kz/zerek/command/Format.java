package kz.zerek.command;

/** How a command prints what it found. */
enum Format {
    TEXT,
    JSON
}
