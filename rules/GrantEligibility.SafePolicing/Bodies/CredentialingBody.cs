using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Bodies;

/// <summary>A body of the registry <c>parameters/credentialing-bodies.json</c>.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("credentialing body")]
public sealed record CredentialingBody : Fact
{
    /// <summary>The identifier that profiles give: <c>gacp</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name, as it is printed.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it credentials agencies of every State.</summary>
    public required bool National { get; init; }

    /// <summary>The postal codes of the States whose agencies it credentials; empty for a national body.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>What the body is.</summary>
    public required BodyKind Kind { get; init; }

    /// <summary>The first day of its designation, inclusive.</summary>
    public required DateOnly CertifiedFrom { get; init; }

    /// <summary>The first day on which it is no longer designated; null: it still is.</summary>
    [WhenNull("open, for it still is")]
    public DateOnly? CertifiedTo { get; init; }

    /// <summary>Whether it is the primary body of a State that has several; null: unknown.</summary>
    public bool? PrimaryInState { get; init; }

    /// <summary>Whether it takes the head of the agency's attestation as proof; null: unknown.</summary>
    public bool? AcceptsAttestation { get; init; }

    /// <summary>How the row is known: <c>primary-part</c>, <c>secondary</c> or <c>general-knowledge</c>.</summary>
    public required string Evidence { get; init; }

    /// <summary>Whether a page of the body or of the Department was read that states its role; otherwise it is recalled.</summary>
    public required bool Verified { get; init; }

    /// <summary>Where the row was read.</summary>
    public required string Authority { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The day somebody last read it there.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>Whether the Attorney General's designation stands on a day.</summary>
    /// <param name="day">The day; null: no day, on which it does not stand.</param>
    /// <returns>True inside [<see cref="CertifiedFrom"/>, <see cref="CertifiedTo"/>) for a body of the designated kind.</returns>
    [Reads(nameof(Kind), nameof(CertifiedFrom), nameof(CertifiedTo)), Phrase("is designated on")]
    public bool IsDesignatedOn(DateOnly? day) =>
        Kind == BodyKind.Eo13929Designated && day >= CertifiedFrom && !(day >= CertifiedTo);

    /// <summary>Whether it was designated once and, by a day, no longer is.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether its designation ended on or before that day.</returns>
    [Reads(nameof(Kind), nameof(CertifiedTo)), Phrase("has lost its designation by")]
    public bool HasLostDesignationBy(DateOnly day) => Kind == BodyKind.Eo13929Designated && day >= CertifiedTo;

    /// <summary>Whether it may certify an agency of a State.</summary>
    /// <param name="state">The State's postal code; null: unknown.</param>
    /// <returns>True for a national body, or one of that State; false for a state body where the State is unknown.</returns>
    [Reads(nameof(National), nameof(States)), Phrase("serves")]
    public bool Serves(string? state) => National || (state is not null && States.Contains(state));

    /// <summary>Whether it may certify an agency of a State, so far as is known.</summary>
    /// <param name="state">The State's postal code; null: unknown.</param>
    /// <returns>True for a national body, one of that State, or where the State is unknown.</returns>
    [Reads(nameof(National), nameof(States)), Phrase("may serve")]
    public bool MayServe(string? state) => state is null || Serves(state);

    /// <summary>Whether it is known to be the body of other States only.</summary>
    /// <param name="state">The State's postal code; null: unknown.</param>
    /// <returns>True for a state body where the State is known and another.</returns>
    [Reads(nameof(National), nameof(States)), Phrase("serves other States than")]
    public bool ServesOnlyOthersThan(string? state) => !MayServe(state);

    /// <summary>How a sentence names a body: as the registry does, or else by the identifier.</summary>
    internal static string Named(string id, IEnumerable<CredentialingBody> found) =>
        found.FirstOrDefault() is { } body ? $"the {body.Name}" : $"'{id}'";
}
