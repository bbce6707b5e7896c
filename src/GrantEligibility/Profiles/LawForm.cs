using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>The forms that a binding rule of a government takes.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LawForm>))]
public enum LawForm
{
    /// <summary>A statute of a State or Tribe.</summary>
    Statute,

    /// <summary>An ordinance of a locality.</summary>
    Ordinance,

    /// <summary>An order of the executive of the government.</summary>
    Order,

    /// <summary>A policy of the government or of its agency.</summary>
    Policy,
}
