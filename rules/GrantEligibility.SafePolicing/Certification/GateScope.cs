using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>How the funding gate of § 2(b) stands before one case. A tested case has one, or none where the gate leaves it out.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("funding gate")]
public sealed record GateScope : Fact
{
    /// <summary>How it stands.</summary>
    public required Gate Gate { get; init; }

    /// <summary>Whether a credential could meet it: it applies, or that is in doubt.</summary>
    [Reads(nameof(Gate))]
    public bool CanBeMet => Gate != Gate.AwaitsStandards;

    /// <inheritdoc/>
    public override string Description => PlainText.Of($"funding gate of § 2(b): {Gate}");

    /// <summary>The scope of one case.</summary>
    internal static GateScope Of(Case @case, Gate gate) => new() { Gate = gate, CaseNumber = @case.Number, Place = @case.Place };
}
