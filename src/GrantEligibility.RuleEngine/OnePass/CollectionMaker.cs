using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>Makes the collection of facts that will not change.</summary>
internal delegate object CollectionMaker(ReadOnlySpan<Fact> facts);
