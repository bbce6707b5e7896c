using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>A law, or another binding rule, of the government that receives the money or of its State.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("law")]
public abstract record Law : Fact
{
    private protected Law()
    {
    }

    /// <summary>Whose law it is: the State's, the locality's or the Tribe's.</summary>
    public required UnitKind Unit { get; init; }

    /// <summary>Its form; null: unknown.</summary>
    [Asks("Is it a statute, an ordinance, an order or a policy?")]
    public LawForm? Form { get; init; }

    /// <summary>Of a State's: whether it binds local officers too; null: unknown.</summary>
    [Asks("Does the law of the State bind local officers?")]
    public bool? BindsLocalOfficers { get; init; }

    /// <summary>The day it was enacted, from which on it is known; null: it is known from the first day in effect on.</summary>
    [WhenNull("not recorded")]
    public DateOnly? EnactedOn { get; init; }

    /// <summary>The first day in effect.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day no longer in effect; null: it is in effect.</summary>
    [WhenNull("open")]
    public DateOnly? Until { get; init; }

    /// <summary>How it is cited; null: unknown. It decides nothing.</summary>
    public string? Citation { get; init; }

    /// <summary>Whether it is known to be law: a statute or an ordinance.</summary>
    [JsonIgnore, Reads(nameof(Form)), Phrase("is a statute or ordinance")]
    public bool IsLegislation => Form is LawForm.Statute or LawForm.Ordinance;

    /// <summary>Whether it is known to be an order or a policy.</summary>
    [JsonIgnore, Reads(nameof(Form)), Phrase("is an order or policy")]
    public bool IsOrderOrPolicy => Form is LawForm.Order or LawForm.Policy;

    /// <summary>Whether it is known to count for a kind of government: its own law, or a law of the State that binds local officers.</summary>
    /// <param name="unit">The kind of government; null: unknown.</param>
    /// <returns>Whether it does.</returns>
    [Reads(nameof(Unit), nameof(BindsLocalOfficers)), Phrase("counts for")]
    public bool CountsFor(UnitKind? unit) => unit == Unit || (unit == UnitKind.Local && Unit == UnitKind.State && BindsLocalOfficers == true);

    /// <summary>Whether it may count for a kind of government, as far as what is known of it says.</summary>
    /// <param name="unit">The kind of government; null: unknown.</param>
    /// <returns>Whether it may.</returns>
    [Reads(nameof(Unit), nameof(BindsLocalOfficers)), Phrase("may count for")]
    public bool MayCountFor(UnitKind? unit) =>
        unit is null || unit == Unit || (unit == UnitKind.Local && Unit == UnitKind.State && BindsLocalOfficers != false);
}
