namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The interpretive choices that a finding leaned on, a bit each, in the order in which the regime lists them.</summary>
[Flags]
internal enum LeanedOn
{
    None = 0,
    RevocationDay = 1 << 0,
    BeforeTheStandards = 1 << 1,
    Territories = 1 << 2,
    DeniedApplicant = 1 << 4,
    Revival = 1 << 5,
    SubRecipients = 1 << 6,
    Seeking = 1 << 8,
    WhilePending = 1 << 9,
    FactAgainstCredential = 1 << 10,
    LateApplication = 1 << 11,
}
