namespace NRules.Network;

/// <summary>What befell an aggregate.</summary>
internal enum ChangeKind
{
    None,
    Inserted,
    Updated,
    Removed,
}
