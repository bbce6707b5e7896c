namespace GrantEligibility.Explanations;

/// <summary>How much a text says.</summary>
public enum TextDetail
{
    /// <summary>What an officer acts on: the outcome, the reasons with their provisions, the next step. About a screen.</summary>
    Compact,

    /// <summary>All of it: what never decides, what the answer is not, and the derivation down to the values of the profile.</summary>
    Whole,
}
