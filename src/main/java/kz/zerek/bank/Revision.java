package kz.zerek.bank;

import java.time.Instant;

/**
 * A state of the bank in the store.
 *
 * @param number from 1, growing
 * @param version the {@link Bank#version} of its content
 */
public record Revision(long number, String version, Instant createdAt) {}
