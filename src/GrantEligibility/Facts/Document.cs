using System.Text.Json.Serialization;

namespace GrantEligibility.Facts;

/// <summary>The documents a decision is made from.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Document>))]
public enum Document
{
    /// <summary>The agency profile.</summary>
    Profile,

    /// <summary>The award the question is about.</summary>
    Award,

    /// <summary>The regime: its requirements, dated parameters and registries.</summary>
    Regime,

    /// <summary>The question itself: the as-of date and the options it was asked with.</summary>
    Question,
}
