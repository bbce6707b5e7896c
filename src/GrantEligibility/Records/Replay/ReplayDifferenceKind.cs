using System.Text.Json.Serialization;

namespace GrantEligibility.Records.Replay;

/// <summary>What a replay found to differ.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReplayDifferenceKind>))]
public enum ReplayDifferenceKind
{
    /// <summary>The record does not fit its identifier.</summary>
    RecordChanged,

    /// <summary>The question could not be asked again: no profile, no such regime or option here.</summary>
    NotAsked,

    /// <summary>The question: its day, award or agency.</summary>
    Question,

    /// <summary>The profile.</summary>
    Profile,

    /// <summary>The regime's version, rules or dated values.</summary>
    Regime,

    /// <summary>The outcome.</summary>
    Outcome,

    /// <summary>The status or the findings of a requirement.</summary>
    Requirement,

    /// <summary>The deciding provisions, or those a requirement rests on.</summary>
    Provision,

    /// <summary>An interpretive choice or a supposition.</summary>
    Choice,

    /// <summary>A sentence: of a requirement, a condition, a remedy, a question, a warning, a caveat, the summary.</summary>
    Sentence,

    /// <summary>A step of the derivation.</summary>
    Trail,
}
