import Workflows

/// The code of the refusal that a call throws; nil where it throws none.
func refusal(_ call: () throws -> some Any) -> String? {
  do {
    _ = try call()
    return nil
  } catch {
    return (error as? DeskError)?.code ?? "\(error)"
  }
}
